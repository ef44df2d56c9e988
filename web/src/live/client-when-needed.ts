import type { Client, ClientOptions } from 'graphql-ws';

/** The library's client, loaded when something is first followed: who fills in a declaration follows nothing. */
export function clientWhenNeeded(options: ClientOptions): Pick<Client, 'subscribe' | 'terminate'> {
  let loaded: Promise<Client> | null = null;
  const load = async (): Promise<Client> => (await import('graphql-ws')).createClient(options);
  return {
    subscribe(asked, sink) {
      let leave: (() => void) | null = null;
      let isLeft = false;
      loaded ??= load();
      loaded.then(
        (client) => {
          if (!isLeft) leave = client.subscribe(asked, sink);
        },
        (failure) => {
          loaded = null;
          sink.error(failure);
        },
      );
      return () => {
        isLeft = true;
        leave?.();
      };
    },
    terminate: () => void loaded?.then((client) => client.terminate()).catch(() => {}),
  };
}
