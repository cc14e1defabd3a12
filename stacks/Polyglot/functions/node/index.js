// A layer's modules are found through NODE_PATH, which works for require() and not for import.
const { greet } = require('phrases');

exports.handler = async (event) => {
  const { name = 'world', language = process.env.DEFAULT_LANGUAGE } = event ?? {};
  console.log(`greeting ${name} in ${language}`);
  return { runtime: 'node', message: greet(language, name) };
};
