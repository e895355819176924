// `npm run bench`: sizes of the build in dist/, then the speed of the search, ratios within one run, then exports opened in LibreOffice.
await import('./sizes.mjs');
await import('./search.mjs');
await import('./office.mjs');
// The little server would wait for more visitors.
process.exit();
