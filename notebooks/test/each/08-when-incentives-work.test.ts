import { testNotebook } from '../testNotebook.js';

testNotebook('08-when-incentives-work.ipynb');
