//! The crates aho-corasick and daachorse, leftmost-longest. No word boundaries, no folding.
//! Arguments: the crate, the table of names, the text, the number of runs. Prints what measure.h describes.

use std::fs;

fn cpu_seconds() -> f64 {
    let mut now = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut now) };
    now.tv_sec as f64 + now.tv_nsec as f64 * 1e-9
}

fn peak_bytes() -> i64 {
    let mut used: libc::rusage = unsafe { std::mem::zeroed() };
    unsafe { libc::getrusage(libc::RUSAGE_SELF, &mut used) };
    used.ru_maxrss * 1024
}

struct Task {
    peer: String,
    spellings: Vec<String>,
    canonicals: Vec<String>,
    text: String,
    runs: usize,
}

/// Hands over begin, end and name of each place found, in order.
trait Finder {
    fn find(&self, text: &str, take: &mut dyn FnMut(usize, usize, usize));
}

struct AhoCorasick(aho_corasick::AhoCorasick);
impl Finder for AhoCorasick {
    fn find(&self, text: &str, take: &mut dyn FnMut(usize, usize, usize)) {
        for hit in self.0.find_iter(text) {
            take(hit.start(), hit.end(), hit.pattern().as_usize());
        }
    }
}

struct Bytewise(daachorse::DoubleArrayAhoCorasick<u32>);
impl Finder for Bytewise {
    fn find(&self, text: &str, take: &mut dyn FnMut(usize, usize, usize)) {
        for hit in self.0.leftmost_find_iter(text) {
            take(hit.start(), hit.end(), hit.value() as usize);
        }
    }
}

struct Charwise(daachorse::CharwiseDoubleArrayAhoCorasick<u32>);
impl Finder for Charwise {
    fn find(&self, text: &str, take: &mut dyn FnMut(usize, usize, usize)) {
        for hit in self.0.leftmost_find_iter(text) {
            take(hit.start(), hit.end(), hit.value() as usize);
        }
    }
}

fn build(peer: &str, spellings: &[String]) -> Box<dyn Finder> {
    let kind = daachorse::MatchKind::LeftmostLongest;
    match peer {
        "aho-corasick" => Box::new(AhoCorasick(
            aho_corasick::AhoCorasick::builder()
                .match_kind(aho_corasick::MatchKind::LeftmostLongest)
                .build(spellings)
                .expect("names"),
        )),
        "daachorse" => Box::new(Bytewise(
            daachorse::DoubleArrayAhoCorasickBuilder::new().match_kind(kind).build(spellings).expect("names"),
        )),
        "daachorse charwise" => Box::new(Charwise(
            daachorse::CharwiseDoubleArrayAhoCorasickBuilder::new().match_kind(kind).build(spellings).expect("names"),
        )),
        _ => panic!("no such peer"),
    }
}

fn report(task: &Task, way: &str, load: f64, read: &dyn Fn() -> (usize, usize)) {
    let mut seconds = Vec::new();
    let mut result = (0, 0);
    for _ in 0..task.runs {
        let begin = cpu_seconds();
        result = read();
        seconds.push(format!("{:.6}", cpu_seconds() - begin));
    }
    println!(
        r#"{{"peer": "{}", "way": "{}", "bytes": {}, "load": {:.6}, "seconds": [{}], "hits": {}, "written": {}, "peak": {}}}"#,
        task.peer,
        way,
        task.text.len(),
        load,
        seconds.join(", "),
        result.0,
        result.1,
        peak_bytes()
    );
}

fn replace(finder: &dyn Finder, task: &Task) -> String {
    let mut written = String::with_capacity(task.text.len() + task.text.len() / 8);
    let mut done = 0;
    finder.find(&task.text, &mut |begin, end, name| {
        written.push_str(&task.text[done..begin]);
        written.push_str(&task.canonicals[name]);
        done = end;
    });
    written.push_str(&task.text[done..]);
    written
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let table = fs::read_to_string(&arguments[2]).expect("table of names");
    let (spellings, canonicals) =
        table.lines().map(|line| line.split_once('\t').expect("tab")).map(|(a, b)| (a.to_string(), b.to_string())).unzip();
    let text = fs::read_to_string(&arguments[3]).expect("text");
    let runs = arguments[4].parse().expect("number of runs");
    let task = Task { peer: arguments[1].clone(), spellings, canonicals, text, runs };
    let begin = cpu_seconds();
    let finder = build(&task.peer, &task.spellings);
    let load = cpu_seconds() - begin;
    report(&task, "scan", load, &|| {
        let mut hits = 0;
        finder.find(&task.text, &mut |_, _, _| hits += 1);
        (hits, 0)
    });
    report(&task, "replace", load, &|| (0, replace(finder.as_ref(), &task).len()));
}
