import type { Finding } from '../Finding.js';
import type { FindingDesign, Study } from '../FindingDesign.js';
import { aggarwal2004 } from './aggarwal2004.js';
import { andersonSimester2010 } from './andersonSimester2010.js';
import { arielyBrachaMeier2009 } from './arielyBrachaMeier2009.js';
import { bergDickhautMccabe1995 } from './bergDickhautMccabe1995.js';
import { bowlesPolaniaReyes2012 } from './bowlesPolaniaReyes2012.js';
import { brownFalkFehr2004 } from './brownFalkFehr2004.js';
import { dellavignaPope2018 } from './dellavignaPope2018.js';
import { drexlerSchoar2014 } from './drexlerSchoar2014.js';
import { falkKosfeld2006 } from './falkKosfeld2006.js';
import { fehrRockenbach2003 } from './fehrRockenbach2003.js';
import { fishmanPopeHaselhuhn2012 } from './fishmanPopeHaselhuhn2012.js';
import { freyOberholzerGee1997 } from './freyOberholzerGee1997.js';
import { gachterKesslerKonigstein } from './gachterKesslerKonigstein.js';
import { gneezyList2006 } from './gneezyList2006.js';
import { gneezyRustichini2000Iq } from './gneezyRustichini2000Iq.js';
import { goetteStutzer2020 } from './goetteStutzer2020.js';
import { herrmannThoniGachter2008 } from './herrmannThoniGachter2008.js';
import { heymanAriely2004 } from './heymanAriely2004.js';
import { kahnemanKnetschThaler1986 } from './kahnemanKnetschThaler1986.js';
import { kornhauserLuTontrup2022 } from './kornhauserLuTontrup2022.js';
import { kubeMarechalPuppe2012 } from './kubeMarechalPuppe2012.js';
import { kubeMarechalPuppe2013 } from './kubeMarechalPuppe2013.js';
import { malhotraMurnighan2002 } from './malhotraMurnighan2002.js';
import { mellstromJohannesson2008 } from './mellstromJohannesson2008.js';
import { metcalf2020 } from './metcalf2020.js';
import { shi2017 } from './shi2017.js';
import { tenbrunselMessick1999 } from './tenbrunselMessick1999.js';
import { ziegelmeyerSchmelzPloner2012 } from './ziegelmeyerSchmelzPloner2012.js';

/** The bank: 28 published studies of what prices, gifts, rules and people do to relationships. */
export const studies: readonly Study[] = [
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

/** The published findings, in the order of the bank. */
export const publishedFindings: readonly Finding[] = studies.map(({ finding }) => finding);

/** The designs of the findings that the mechanism can express, in the order of the bank. */
export const findingDesigns: readonly FindingDesign[] = studies.filter((study) => 'scenario' in study);
