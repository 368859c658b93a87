import { testNotebook } from '../testNotebook.js';

testNotebook('01-the-fine.ipynb');
