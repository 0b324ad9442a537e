/** @jsxImportSource react */
import 'mingci/elements/indicator.js';
import 'mingci/elements/term.js';
import pack from 'mingci/packs/shibei-2021.json?url';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Story() {
  const [opened, setOpened] = useState('');
  return (
    <main pack={pack}>
      <p>
        建设
        <mingci-term term="gang-zhi-gu" onmingci-open={({ detail }) => setOpened(detail.key)}>
          港治谷
        </mingci-term>
      </p>
      <mingci-indicator indicator="grp-growth" period="2021" display="card">
        7%左右
      </mingci-indicator>
      <output>{opened}</output>
    </main>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<Story />);
