/** A column, as far as a program has to know it to load it. */
interface Typed {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean';
}

/**
 * How a table is loaded in R, with every column of its type: left to itself, readr takes a code such as 1.10 for a
 * number, and the country code NA for nothing.
 * @param address the whole address of the CSV
 */
export function inR(table: string, address: string, columns: readonly Typed[]): string {
  const types = columns.flatMap(({ name, type }) =>
    type === 'string' ? [] : [`${name} = "${type === 'boolean' ? 'l' : 'd'}"`],
  );
  return `library(readr)
${table} <- read_csv(
  "${address}",
  na = "",
  col_types = cols(
    ${[...types, '.default = "c"'].join(',\n    ')}
  )
)`;
}

/** The same in Python. */
export function inPython(table: string, address: string, columns: readonly Typed[]): string {
  const numbers = columns.flatMap(({ name, type }) =>
    type === 'number' || type === 'integer' ? [`    "${name}",`] : [],
  );
  return `import pandas as pd
${table} = pd.read_csv(
    "${address}",
    dtype=str,
    keep_default_na=False,
    na_values=[""],
)
numbers = [
${numbers.join('\n')}
]
${table}[numbers] = ${table}[numbers].astype(float)`;
}
