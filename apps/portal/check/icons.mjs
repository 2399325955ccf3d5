// Draws the icons of the installed portal from public/favicon.svg, with the Chromium of this machine: node apps/portal/check/icons.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const PUBLIC = join(import.meta.dirname, '../public');
const GROUND = '#0f5c52';
const drawing = readFileSync(join(PUBLIC, 'favicon.svg'), 'utf8');

/** The plant fills the square; a maskable one stays within the inner 80 % that every mask leaves, on a ground without corners. */
const ICONS = [
  { file: 'icon-192.png', size: 192, share: 1 },
  { file: 'icon-512.png', size: 512, share: 1 },
  { file: 'icon-maskable-512.png', size: 512, share: 0.8, ground: GROUND },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { file, size, share, ground = 'transparent' } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const inner = Math.round(size * share);
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;block-size:${size}px;background:${ground}}svg{inline-size:${inner}px}</style>${drawing}`,
  );
  await page.screenshot({ path: join(PUBLIC, file), omitBackground: true });
  await page.close();
}
await browser.close();
