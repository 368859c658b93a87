import { testNotebook } from '../testNotebook.js';

testNotebook('03-four-prices.ipynb');
