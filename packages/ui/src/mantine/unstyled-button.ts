import '@mantine/core/styles/UnstyledButton.layer.css';
export { UnstyledButton } from '@mantine/core';
