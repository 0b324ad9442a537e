import 'react';

// The elements read `pack` from any ancestor, so on the page's own elements it has to be declared here.
declare module 'react' {
  interface HTMLAttributes<T> {
    pack?: string | undefined;
  }
}
