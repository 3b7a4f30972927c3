import '@mantine/core/styles/Input.layer.css';
export { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core';
