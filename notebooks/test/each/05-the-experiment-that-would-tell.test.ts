import { testNotebook } from '../testNotebook.js';

testNotebook('05-the-experiment-that-would-tell.ipynb');
