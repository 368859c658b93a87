import { bundleOf } from '@fairweather/notebook';

const bundle = await bundleOf([{ week: 1, late: 8 }]);
console.log(Object.keys(bundle).join(', '));
