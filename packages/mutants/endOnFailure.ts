import fc from 'fast-check';

// A mutant is noticed by the first example that fails: nobody reads a smaller one.
fc.configureGlobal({ endOnFailure: true });
