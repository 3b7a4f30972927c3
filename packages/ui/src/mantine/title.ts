import '@mantine/core/styles/Title.layer.css';
export { Title } from '@mantine/core';
