import { probability } from '@fairweather/core';

const benefit = -2.471;
console.log(probability(benefit - 1.053).toFixed(3)); // week 1: guilt alone
console.log(probability(benefit - 0.1 - 0.004).toFixed(3)); // week 16: the fine, and what is left of guilt
