import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublic } from '../../../src/corpus/fetch/address.ts';

const PUBLIC = [
  '1.1.1.1',
  '8.8.8.8',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.0',
  '169.253.255.255',
  '169.255.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '192.169.0.0',
  '198.17.255.255',
  '198.20.0.0',
  '223.255.255.255',
  '0x08080808',
  '134744072',
  '010.010.010.010',
  '2606:4700:4700::1111',
  '2001:4860:4860::8888',
  '2A00:1450:4001:800::200E',
  '::ffff:8.8.8.8',
  '::ffff:808:808',
  '64:ff9b::8.8.8.8',
];

const NOT_PUBLIC = [
  // Unspecified and "this network"
  '0.0.0.0',
  '0.255.255.255',
  '::',
  '0:0:0:0:0:0:0:0',
  // Loopback, in every way to write it
  '127.0.0.1',
  '127.255.255.255',
  '127.1',
  '0x7f.1',
  '0x7f000001',
  '2130706433',
  '017700000001',
  '0177.0.0.01',
  '::1',
  '0:0:0:0:0:0:0:1',
  // Private
  '10.0.0.1',
  '10.255.255.255',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '192.168.255.255',
  '0xc0a80001',
  'fc00::1',
  'fd12:3456:789a::1',
  'fec0::1',
  // Link-local and metadata
  '169.254.0.1',
  '169.254.169.254',
  '2852039166',
  '168.63.129.16',
  '100.100.100.200',
  '192.0.0.192',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'febf::1',
  '2606:4700:4700::1111%eth0',
  // Shared (CGNAT)
  '100.64.0.1',
  '100.127.255.255',
  // Documentation, benchmarking, reserved
  '192.0.2.1',
  '198.51.100.7',
  '203.0.113.255',
  '198.18.0.1',
  '198.19.255.255',
  '192.0.0.1',
  '192.88.99.1',
  '192.175.48.1',
  '240.0.0.1',
  '255.255.255.255',
  '2001:db8::1',
  '3fff::1',
  '2001:2::1',
  '2001:10::1',
  '100::1',
  '5f00::1',
  '4000::1',
  // Multicast
  '224.0.0.1',
  '239.255.255.255',
  'ff02::1',
  'ff0e::1',
  // IPv4 within IPv6
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:10.0.0.1',
  '::ffff:169.254.169.254',
  '0:0:0:0:0:ffff:c0a8:1',
  '::ffff:0:127.0.0.1',
  '::127.0.0.1',
  '::8.8.8.8',
  '64:ff9b::127.0.0.1',
  '64:ff9b::a00:1',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b:1::8.8.8.8',
  '2002:7f00:1::',
  '2002:a00:1::1',
  '2002:808:808::1',
  '2001:0:4136:e378:8000:63bf:3fff:fdd2',
  '2001::1',
  '2607:f8b0::5efe:7f00:1',
  '2607:f8b0::200:5efe:10.0.0.1',
  // No addresses
  '',
  'localhost',
  'news.example',
  '127.0.0.1.',
  ' 8.8.8.8',
  '8.8.8.8 ',
  '8.8.8.8/8',
  '8.8.8.8:80',
  '[2606:4700:4700::1111]',
  '256.1.1.1',
  '1.2.3.4.5',
  '08.8.8.8.8',
  ':::1',
  '2606:4700:4700::1111::1',
];

describe('isPublic', () => {
  it.each(PUBLIC)('takes %s', (address) => expect(isPublic(address)).toBe(true));
  it.each(NOT_PUBLIC)('does not take "%s"', (address) => expect(isPublic(address)).toBe(false));

  it('judges an IPv4 address the same, however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (n) => {
        const bytes = [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
        const dotted = bytes.join('.');
        const expected = isPublic(dotted);
        const forms = [String(n), `0x${n.toString(16)}`, `::ffff:${dotted}`, `64:ff9b::${dotted}`];
        expect(forms.map(isPublic)).toEqual(forms.map(() => expected));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isPublic(text) === 'boolean'));
  });
});
