import { describe, expect, it } from 'vitest';
import { sameAddressKey, trackingParameters, withoutTracking } from './address.ts';
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
