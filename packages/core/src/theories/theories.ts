import { contagionTheory } from './contagionTheory.js';
import { deterrenceTheory } from './deterrenceTheory.js';
import { frameTheory } from './frameTheory.js';
import { fullTheory } from './fullTheory.js';
import { guiltExpectationTheory } from './guiltExpectationTheory.js';
import { imageTheory } from './imageTheory.js';
import { lockInTheory } from './lockInTheory.js';
import { lossAversionTheory } from './lossAversionTheory.js';
import { nullTheory } from './nullTheory.js';
import { reciprocityTheory } from './reciprocityTheory.js';
import { relationalTheory } from './relationalTheory.js';
import { shadingTheory } from './shadingTheory.js';
import { signalTheory } from './signalTheory.js';
import { symmetricFrameTheory } from './symmetricFrameTheory.js';
import type { Theory } from './Theory.js';

/** All theories, from the simplest to the richest. To add one, write a file beside these and list it here. */
export const theories: readonly Theory[] = [
  nullTheory,
  deterrenceTheory,
  imageTheory,
  signalTheory,
  frameTheory,
  symmetricFrameTheory,
  contagionTheory,
  guiltExpectationTheory,
  reciprocityTheory,
  shadingTheory,
  lossAversionTheory,
  relationalTheory,
  lockInTheory,
  fullTheory,
];
