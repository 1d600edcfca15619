// The form network, run in this process instead of a worker.
import type { FormService } from '../../src/contracts/form.ts';

export function startFormService(): Promise<FormService | null> {
  return Promise.resolve(null);
}
