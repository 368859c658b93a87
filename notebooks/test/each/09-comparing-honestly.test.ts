import { testNotebook } from '../testNotebook.js';

testNotebook('09-comparing-honestly.ipynb');
