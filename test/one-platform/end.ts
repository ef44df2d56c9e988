// After Jest's last test of the journeys.
export default async function end(): Promise<void> {
  await globalThis.endSandboxes();
}
