import { describe, expect, it } from 'vitest';
import { addressInFolder } from '../../../../src/finish/offline/address.ts';

const files = new Set([
  '/index.html',
  '/about/index.html',
  '/briefs/x/index.html',
  '/briefs/x/qr.svg',
  '/briefs/x.pdf',
  '/media/Year 1, done.pdf',
  '/ນ້ຳ/index.html',
  '/old.html',
]);

describe.each(['/', '/some/base/'])('published under %s', (base) => {
  const site = { origin: 'https://a.example', base, files };
  const below = (path: string) => base + path;

  it.each<[address: string, file: string, expected: string]>([
    [below(''), '/index.html', './index.html'],
    [below('about/'), '/index.html', './about/index.html'],
    [below(''), '/briefs/x/index.html', '../../index.html'],
    [below('about/'), '/briefs/x/index.html', '../../about/index.html'],
    [below('about/#us'), '/briefs/x/index.html', '../../about/index.html#us'],
    [below('about/?q=a b&c=/d/#us'), '/about/index.html', '../about/index.html?q=a b&c=/d/#us'],
    [below('briefs/x.pdf'), '/about/index.html', '../briefs/x.pdf'],
    [below('media/Year%201,%20done.pdf'), '/about/index.html', '../media/Year%201,%20done.pdf'],
    [below('ນ້ຳ/'), '/old.html', './%E0%BA%99%E0%BB%89%E0%BA%B3/index.html'],
    [below('%E0%BA%99%E0%BB%89%E0%BA%B3/'), '/old.html', './%E0%BA%99%E0%BB%89%E0%BA%B3/index.html'],
    ['qr.svg', '/briefs/x/index.html', '../../briefs/x/qr.svg'],
    ['../../about/', '/briefs/x/index.html', '../../about/index.html'],
    ['?q=word', '/about/index.html', '../about/index.html?q=word'],
    ['#us', '/about/index.html', '#us'],
    ['', '/about/index.html', ''],
  ])('%s in %s is %s', (address, file, expected) => {
    expect(addressInFolder(address, file, site)).toBe(expected);
  });

  it.each([
    'https://a.example/about/',
    'https://other.example/',
    '//other.example/',
    'mailto:a@b.example?subject=/about/',
    'tel:+1234',
    'data:image/png;base64,AA/',
  ])('%s stays', (address) => {
    expect(addressInFolder(address, '/about/index.html', site)).toBe(address);
  });

  it.each([
    [below('gone/'), `https://a.example${below('gone/')}`],
    [below('robots.txt'), `https://a.example${below('robots.txt')}`],
    [below('bad%zz/'), `https://a.example${below('bad%zz/')}`],
    [below('search/?q=x'), `https://a.example${below('search/?q=x')}`],
  ])('%s is not in the folder, and stands where it is published', (address, expected) => {
    expect(addressInFolder(address, '/about/index.html', site)).toBe(expected);
  });
});

it('is outside the site, where another lies beside it', () => {
  const site = { origin: 'https://a.example', base: '/some/base/', files };
  expect(addressInFolder('/about/', '/index.html', site)).toBe('https://a.example/about/');
  expect(addressInFolder('/some/other/', '/index.html', site)).toBe('https://a.example/some/other/');
});
