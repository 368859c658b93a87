export * from './data/CountData.js';
