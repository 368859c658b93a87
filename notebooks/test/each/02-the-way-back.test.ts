import { testNotebook } from '../testNotebook.js';

testNotebook('02-the-way-back.ipynb');
