// While developing, a path with a broken escape opens the app like any other path.
// @ts-check

/**
 * Vite's own middleware decodes every path and answers a broken one, such as `/compare%E3%80`, with an
 * error page before the app is asked.
 * @returns {import('vite').Plugin}
 */
export function brokenEscapes() {
  return {
    name: 'broken-escapes',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        try {
          decodeURI(request.url ?? '/');
        } catch {
          // The browser keeps the address; only the page is asked for.
          request.url = '/';
        }
        next();
      });
    },
  };
}
