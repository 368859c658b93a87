import { aggarwal2004 } from './data/aggarwal2004.js';
import { andersonSimester2010 } from './data/andersonSimester2010.js';
import { arielyBrachaMeier2009 } from './data/arielyBrachaMeier2009.js';
import { bergDickhautMccabe1995 } from './data/bergDickhautMccabe1995.js';
import { bowlesPolaniaReyes2012 } from './data/bowlesPolaniaReyes2012.js';
import { brownFalkFehr2004 } from './data/brownFalkFehr2004.js';
import { dellavignaPope2018 } from './data/dellavignaPope2018.js';
import { drexlerSchoar2014 } from './data/drexlerSchoar2014.js';
import { falkKosfeld2006 } from './data/falkKosfeld2006.js';
import { fehrRockenbach2003 } from './data/fehrRockenbach2003.js';
import { fishmanPopeHaselhuhn2012 } from './data/fishmanPopeHaselhuhn2012.js';
import { freyOberholzerGee1997 } from './data/freyOberholzerGee1997.js';
import { gachterKesslerKonigstein } from './data/gachterKesslerKonigstein.js';
import { gneezyList2006 } from './data/gneezyList2006.js';
import { gneezyRustichini2000Iq } from './data/gneezyRustichini2000Iq.js';
import { goetteStutzer2020 } from './data/goetteStutzer2020.js';
import { herrmannThoniGachter2008 } from './data/herrmannThoniGachter2008.js';
import { heymanAriely2004 } from './data/heymanAriely2004.js';
import { kahnemanKnetschThaler1986 } from './data/kahnemanKnetschThaler1986.js';
import { kornhauserLuTontrup2022 } from './data/kornhauserLuTontrup2022.js';
import { kubeMarechalPuppe2012 } from './data/kubeMarechalPuppe2012.js';
import { kubeMarechalPuppe2013 } from './data/kubeMarechalPuppe2013.js';
import { malhotraMurnighan2002 } from './data/malhotraMurnighan2002.js';
import { mellstromJohannesson2008 } from './data/mellstromJohannesson2008.js';
import { metcalf2020 } from './data/metcalf2020.js';
import { shi2017 } from './data/shi2017.js';
import { tenbrunselMessick1999 } from './data/tenbrunselMessick1999.js';
import { ziegelmeyerSchmelzPloner2012 } from './data/ziegelmeyerSchmelzPloner2012.js';
import type { Finding } from './Finding.js';

/** The bank: 28 published findings about what prices, gifts, rules and people do to relationships. */
export const publishedFindings: readonly Finding[] = [
  heymanAriely2004,
  gneezyRustichini2000Iq,
  dellavignaPope2018,
  freyOberholzerGee1997,
  mellstromJohannesson2008,
  goetteStutzer2020,
  falkKosfeld2006,
  ziegelmeyerSchmelzPloner2012,
  herrmannThoniGachter2008,
  brownFalkFehr2004,
  gneezyList2006,
  kubeMarechalPuppe2012,
  kubeMarechalPuppe2013,
  bergDickhautMccabe1995,
  fehrRockenbach2003,
  arielyBrachaMeier2009,
  metcalf2020,
  kornhauserLuTontrup2022,
  fishmanPopeHaselhuhn2012,
  tenbrunselMessick1999,
  bowlesPolaniaReyes2012,
  malhotraMurnighan2002,
  gachterKesslerKonigstein,
  kahnemanKnetschThaler1986,
  shi2017,
  drexlerSchoar2014,
  andersonSimester2010,
  aggarwal2004,
];
