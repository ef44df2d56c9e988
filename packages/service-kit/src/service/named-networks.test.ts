import { networkOf, readSharedNetworks } from './named-networks.js';

describe('networks that an operator names', () => {
  const networks = readSharedNetworks('203.0.113.0/24=50, 2001:db8::/48=300,198.51.100.7 = 20, 198.51.100.0/24=2');

  test.each([
    ['203.0.113.9', 50],
    ['::ffff:203.0.113.9', 50],
    ['203.0.114.9', 1],
    ['2001:db8:0:77::1', 300],
    ['2001:db8:1::1', 1],
    ['198.51.100.7', 20],
    ['198.51.100.8', 2],
    ['', 1],
    ['unknown', 1],
  ])('an address %p has %d times the ordinary share', (address, times) => {
    expect(networks.timesOf(address)).toBe(times);
  });

  test('where none are named, every address has one share', () => {
    expect(readSharedNetworks(' ').timesOf('203.0.113.9')).toBe(1);
  });

  test.each([
    'nonsense',
    '203.0.113.0/24',
    '203.0.113.0/33=5',
    '203.0.113.0/24=0',
    '2001:db8::/129=2',
    '1.2.3=4',
    '=5',
  ])('what cannot be read (%p) is told with an example of how to write it', (text) => {
    expect(() => readSharedNetworks(`198.51.100.7=2,${text}`)).toThrow(`cannot read “${text}”: write a network`);
    expect(() => readSharedNetworks(text)).toThrow('203.0.113.0/24=50');
  });
});

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8:0:0::1', '2001:db8:0:0'],
  ['2001:db8::2:3:4:5:6', '2001:db8:0:2'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['64:ff9b::203.0.113.9', '64:ff9b:0:0'],
])('the use of %s is counted under %s', (address, name) => {
  expect(networkOf(address)).toBe(name);
});
