export * from './catalogue.js';
export * from './daycare/daycare.js';
export * from './oddDocument.js';
export * from './oddTrade.js';
export * from './partnership/partnershipDownturn.js';
export * from './studies/haifa.js';
export * from './studies/haifaStudy.js';
export * from './studies/Study.js';
