import '@mantine/core/styles/Grid.layer.css';
export { Grid } from '@mantine/core';
