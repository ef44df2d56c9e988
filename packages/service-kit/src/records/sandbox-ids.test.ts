import { isSandboxId, sandboxId } from './sandbox-ids.js';

test('an id of the sandbox is known as one, whatever its word; a word that would hide it is none', () => {
  expect(isSandboxId(sandboxId('per', 'cashier'))).toBe(true);
  expect(isSandboxId(sandboxId('per', 'sixteen0letters0'))).toBe(true);
  expect(() => sandboxId('per', 'seventeen0letters')).toThrow('leaves no room');
});

test('an id that is made is none of the sandbox', () => {
  expect(isSandboxId('per_7k3f9qxm4t2v7k3f9qxm4t2v7k')).toBe(false);
});
