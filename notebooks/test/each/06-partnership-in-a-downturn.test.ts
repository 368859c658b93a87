import { testNotebook } from '../testNotebook.js';

testNotebook('06-partnership-in-a-downturn.ipynb');
