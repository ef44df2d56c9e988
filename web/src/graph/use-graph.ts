import { createContext, useContext } from 'react';
import type { Graph } from './open-graph.ts';
import { portalGraph } from './portal-graph.ts';

export const GraphContext = createContext<Graph>(portalGraph);

/** The page's way to the graph: `client` for operations, `live` for the state of what is followed. */
export const useGraph = (): Graph => useContext(GraphContext);
