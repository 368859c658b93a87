import type { Experiment } from './Experiment.js';
import { aggarwal2004 } from './experiments/aggarwal2004.js';
import { andersonSimester2010 } from './experiments/andersonSimester2010.js';
import { arielyBrachaMeier2009 } from './experiments/arielyBrachaMeier2009.js';
import { dellavignaPope2018 } from './experiments/dellavignaPope2018.js';
import { drexlerSchoar2014 } from './experiments/drexlerSchoar2014.js';
import { falkKosfeld2006 } from './experiments/falkKosfeld2006.js';
import { fehrRockenbach2003 } from './experiments/fehrRockenbach2003.js';
import { fishmanPopeHaselhuhn2012 } from './experiments/fishmanPopeHaselhuhn2012.js';
import { freyOberholzerGee1997 } from './experiments/freyOberholzerGee1997.js';
import { gachterKesslerKonigstein } from './experiments/gachterKesslerKonigstein.js';
import { gneezyList2006 } from './experiments/gneezyList2006.js';
import { gneezyRustichini2000Iq } from './experiments/gneezyRustichini2000Iq.js';
import { goetteStutzer2020 } from './experiments/goetteStutzer2020.js';
import { heymanAriely2004 } from './experiments/heymanAriely2004.js';
import { kahnemanKnetschThaler1986 } from './experiments/kahnemanKnetschThaler1986.js';
import { kornhauserLuTontrup2022 } from './experiments/kornhauserLuTontrup2022.js';
import { kubeMarechalPuppe2012 } from './experiments/kubeMarechalPuppe2012.js';
import { kubeMarechalPuppe2013 } from './experiments/kubeMarechalPuppe2013.js';
import { malhotraMurnighan2002 } from './experiments/malhotraMurnighan2002.js';
import { mellstromJohannesson2008 } from './experiments/mellstromJohannesson2008.js';
import { metcalf2020 } from './experiments/metcalf2020.js';
import { shi2017 } from './experiments/shi2017.js';
import { tenbrunselMessick1999 } from './experiments/tenbrunselMessick1999.js';
import { ziegelmeyerSchmelzPloner2012 } from './experiments/ziegelmeyerSchmelzPloner2012.js';

/** The findings that the mechanism can express, in the order of the bank. */
export const experiments: readonly Experiment[] = [
  aggarwal2004,
  andersonSimester2010,
  arielyBrachaMeier2009,
  dellavignaPope2018,
  drexlerSchoar2014,
  falkKosfeld2006,
  fehrRockenbach2003,
  fishmanPopeHaselhuhn2012,
  freyOberholzerGee1997,
  gachterKesslerKonigstein,
  gneezyList2006,
  gneezyRustichini2000Iq,
  goetteStutzer2020,
  heymanAriely2004,
  kahnemanKnetschThaler1986,
  kornhauserLuTontrup2022,
  kubeMarechalPuppe2012,
  kubeMarechalPuppe2013,
  malhotraMurnighan2002,
  mellstromJohannesson2008,
  metcalf2020,
  shi2017,
  tenbrunselMessick1999,
  ziegelmeyerSchmelzPloner2012,
];
