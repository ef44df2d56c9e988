import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { accessToken } from './bearer-session.ts';
import { ActingAs } from './acting-as.tsx';
import { examples } from './examples.ts';
import { fetcherWith } from './fetcher.ts';
import './graphiql.css';

const headers = JSON.stringify({ authorization: 'Bearer <access token>' }, null, 2);
const tabs = examples.map(({ query, variables = null }) => ({ query, variables, headers }));

createRoot(document.getElementById('graphiql')!).render(
  <StrictMode>
    <ActingAs />
    <GraphiQL fetcher={fetcherWith(accessToken)} defaultTabs={tabs} defaultHeaders={headers} />
  </StrictMode>,
);
