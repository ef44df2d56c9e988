import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { NamedGroup } from './statistics-query.ts';

interface ChartProps {
  groups: readonly NamedGroup[];
  /** What the chart is, to who cannot see it; the table beside it has the figures. */
  label: string;
  /** What is counted. */
  unit: string;
}

// USWDS' primary and base colours; recharts takes no classes.
const fill = '#005ea2';
const ink = '#1b1b1b';
const rule = '#dfe1e2';
const rowPx = 44;

/** One bar for each group, the longest first. */
export function Bars({ groups, label, unit }: ChartProps) {
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={groups.length * rowPx + 16}>
        <BarChart
          data={[...groups]}
          layout="vertical"
          margin={{ top: 4, right: 48, bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis type="number" hide domain={[0, 'dataMax']} />
          <YAxis
            type="category"
            dataKey="name"
            width={140}
            tickLine={false}
            axisLine={false}
            tick={{ fill: ink, fontSize: 14 }}
          />
          <Tooltip cursor={{ fill: rule }} />
          <Bar dataKey="count" name={unit} fill={fill} isAnimationActive={false} barSize={22}>
            <LabelList dataKey="count" position="right" fill={ink} fontSize={14} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

/** One column for each week, in order. */
export function Columns({ groups, label, unit }: ChartProps) {
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={260}>
        <BarChart data={[...groups]} margin={{ top: 8, right: 8, bottom: 4, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke={rule} />
          <XAxis dataKey="name" tickLine={false} minTickGap={24} tick={{ fill: ink, fontSize: 13 }} />
          <YAxis
            allowDecimals={false}
            width={36}
            tickLine={false}
            axisLine={false}
            tick={{ fill: ink, fontSize: 13 }}
          />
          <Tooltip cursor={{ fill: rule }} />
          <Bar dataKey="count" name={unit} fill={fill} isAnimationActive={false} maxBarSize={48} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
