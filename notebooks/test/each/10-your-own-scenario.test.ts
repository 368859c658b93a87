import { testNotebook } from '../testNotebook.js';

testNotebook('10-your-own-scenario.ipynb');
