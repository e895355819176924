// Mounts providers and router, nothing else.
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { fetchAhead, routes } from './routes';
import { followEntries } from './state/entries';
import { bindRouter } from './state/navigation';
import { keepOffline } from './state/offline';
import { queryClient } from './state/plans';
import { holdPageTogether } from './ui/foreignNodes';
import './styles/tokens.css';
import './styles/base.css';
import './styles/forcedColours.css';

holdPageTogether();

if (!('popover' in HTMLElement.prototype)) {
  void import('./ui/olderPopovers').then(({ addPopovers }) => addPopovers());
}

// The clipboard is filled within the event, so the code for it must be there before anything can be marked.
void import('./ui/copying/copying').then(
  ({ keepCopiesClean }) => keepCopiesClean(),
  // Without it the browser copies as it would; what is for screen readers alone stays out all the same.
  () => {},
);

const router = createBrowserRouter(routes);
followEntries(router);
bindRouter(router, document.referrer.startsWith(`${location.origin}/`));

// The first view is drawn by then; the others come while the reader looks at it.
window.addEventListener('load', () => setTimeout(() => void fetchAhead().then(keepOffline), 1000));

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
