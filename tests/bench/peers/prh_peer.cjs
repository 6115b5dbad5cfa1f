// The package prh: a regular expression for each record. Arguments and output as in measure.h.
// Usage: node prh_peer.cjs PACKAGE NAMES TEXT RUNS; PACKAGE is the folder that npm installed prh into.
const fs = require("fs");
const path = require("path");

const [folder, names, file, runs] = process.argv.slice(2);
const prh = require(path.join(folder, "node_modules", "prh"));

function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function readRules(table) {
  const patterns = new Map();
  for (const line of table.trimEnd().split("\n")) {
    const [spelling, canonical] = line.split("\t");
    if (!patterns.has(canonical)) patterns.set(canonical, []);
    if (spelling !== canonical) patterns.get(canonical).push(spelling);
  }
  const rules = [...patterns].map(([expected, list]) => ({ expected, patterns: list }));
  return prh.fromYAML("names.yml", JSON.stringify({ version: 1, rules }));
}

function measure(way, text, load, read) {
  const seconds = [];
  let result;
  for (let run = 0; run < Number(runs); ++run) {
    const begin = cpuSeconds();
    result = read();
    seconds.push(cpuSeconds() - begin);
  }
  console.log(JSON.stringify({ peer: "prh", way, bytes: Buffer.byteLength(text), load, seconds, ...result,
                               peak: process.resourceUsage().maxRSS * 1024 }));
}

const text = fs.readFileSync(file, "utf8");
const begin = cpuSeconds();
const engine = readRules(fs.readFileSync(names, "utf8"));
const load = cpuSeconds() - begin;
const scan = () => engine.makeChangeSet("text", text);
measure("scan", text, load, () => ({ hits: scan().diffs.length, written: 0 }));
measure("replace", text, load, () => ({ hits: 0, written: Buffer.byteLength(scan().applyChangeSets(text)) }));
