import { describe, expect, it } from 'vitest';
import {
  asksForCapture,
  captureIn,
  sameAddressKey,
  trackingParameters,
  withoutTracking,
} from './address.ts';
import { suggest } from './nearest.ts';

describe('addresses', () => {
  it.each([
    ['https://a.example/x?utm_source=y&utm_medium=z', ['utm_source', 'utm_medium']],
    ['https://a.example/x?FBCLID=1', ['FBCLID']],
    ['https://a.example/x?id=1&ref=home', []],
  ])('finds what only tracks readers in %s', (address, names) => {
    expect(trackingParameters(address)).toEqual(names);
  });
  it('keeps the parameters that name the page', () => {
    expect(withoutTracking('https://a.example/x?gclid=1&id=7')).toBe('https://a.example/x?id=7');
  });
  it.each([
    'http://a.example/x/',
    'https://www.a.example/x',
    'https://a.example/x#part',
    'https://a.example/x?utm_id=1',
  ])('%s is https://a.example/x', (address) => {
    expect(sameAddressKey(address)).toBe(sameAddressKey('https://a.example/x'));
  });
  it('tells pages apart by their parameters', () => {
    expect(sameAddressKey('https://a.example/?id=1')).not.toBe(
      sameAddressKey('https://a.example/?id=2'),
    );
  });
});

describe('addresses of archived copies', () => {
  it.each([
    [
      'https://web.archive.org/web/20210602101112/https://a.example/x?id=1',
      'https://a.example/x?id=1',
    ],
    ['https://web.archive.org/web/20210602101112id_/http://a.example/x', 'http://a.example/x'],
    ['https://web.archive.org/web/20210602101112if_/a.example/x', 'http://a.example/x'],
    ['https://web.archive.org/web/20210602101112/https:/a.example/x', 'https://a.example/x'],
    ['https://archive.md/2021.06.02-101112/https://a.example/x', 'https://a.example/x'],
    [
      'https://arquivo.example/wayback/20210602101112mp_/https://a.example/x',
      'https://a.example/x',
    ],
  ])('%s is a copy of %s', (address, of) => {
    expect(captureIn(address)).toEqual({ of, digits: '20210602101112' });
  });
  it.each([
    'https://perma.cc/AB12-CD34',
    'https://archive.ph/AbCdE',
    'https://a.example/news/20210602101112/title',
    'https://web.archive.org/web/*/https://a.example/x',
  ])('%s does not say of what', (address) => {
    expect(captureIn(address)).toBeUndefined();
  });
  it('tells an address that only asks', () => {
    expect(asksForCapture('https://web.archive.org/web/2021/https://a.example/x')).toBe(true);
    expect(asksForCapture('https://perma.cc/AB12-CD34')).toBe(false);
  });
});

describe('suggest', () => {
  const places = [
    'verin-shorzha',
    'sotk',
    'kut',
    'yeraskh',
    'norabak',
    'goris',
    'kapan',
    'sisian',
    'jermuk',
  ];
  it.each([
    ['verin-shorja', 'write verin-shorzha, or add it'],
    ['shorzha-verin', 'write verin-shorzha, or add it'],
    ['baku', 'add it'],
  ])('%s', (unknown, right) => {
    expect(suggest(unknown, places, 'add it')).toBe(right);
  });
  it('lists the known ones where they are few', () => {
    expect(suggest('baku', ['sotk', 'kut'], 'add it')).toBe('write one of sotk, kut, or add it');
  });
});
