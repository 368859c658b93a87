import { testNotebook } from '../testNotebook.js';

testNotebook('07-the-handover.ipynb');
