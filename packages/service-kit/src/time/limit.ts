/** `atMost(2)`: so many pieces of work at once, the rest in the order they came. */
export { default as atMost } from 'p-limit';
