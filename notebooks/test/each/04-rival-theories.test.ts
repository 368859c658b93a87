import { testNotebook } from '../testNotebook.js';

testNotebook('04-rival-theories.ipynb');
