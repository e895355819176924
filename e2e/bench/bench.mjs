// `npm run bench`: sizes of the build in dist/, then the speed of the search; ratios within one run.
await import('./sizes.mjs');
await import('./search.mjs');
