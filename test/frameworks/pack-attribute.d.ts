import 'react';

// `pack` may stand on any element: the page's own, as far as these are concerned.
declare module 'react' {
  interface HTMLAttributes<T> {
    pack?: string | undefined;
  }
}
