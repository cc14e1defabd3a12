const shout = require('shout');

exports.handler = async event => ({ greeting: shout(process.env.GREETING), event });
