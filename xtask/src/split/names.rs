//! The names by which the program and its glue know each other, made short.
//!
//! What the program has from JavaScript, and what JavaScript calls in it, is named by wasm-bindgen with a path or a
//! hash that no compression makes much of, and every visit would load each of them twice.

use std::collections::{BTreeMap, BTreeSet};
use walrus::Module;

/// Gives these names short ones, in the program, and in the glue that this returns.
pub fn shorten(module: &mut Module, glue: &str) -> String {
    let used: BTreeSet<&str> = words(glue).collect();
    let mut short = BTreeMap::new();
    let imports = module.imports.iter_mut().map(|import| &mut import.name);
    let exports = module.exports.iter_mut().map(|export| &mut export.name);
    for name in imports.chain(exports) {
        // Only wasm-bindgen's own inventions are longer than the short names and sure to mean nothing else in the glue.
        if name.contains("__") && used.contains(name.as_str()) {
            // None of its names begins with a `$`.
            let number = short.len();
            let shorter = short.entry(name.clone()).or_insert_with(|| format!("${number}"));
            name.clone_from(shorter);
        }
    }
    words(glue).map(|word| short.get(word).map_or(word, String::as_str)).collect()
}

/// A script's words and what stands between them.
fn words(script: &str) -> impl Iterator<Item = &str> {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
    let mut left = script;
    std::iter::from_fn(move || {
        let first = is_word(left.chars().next()?);
        let (word, after) = left.split_at(left.find(|c| is_word(c) != first).unwrap_or(left.len()));
        left = after;
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::{FunctionBuilder, ModuleConfig, ValType};

    #[test]
    fn both_sides_get_the_same_short_names() {
        let mut module = Module::with_config(ModuleConfig::new());
        let ty = module.types.add(&[], &[ValType::I32]);
        module.add_import_func("./glue.js", "__wbg_now_0123456789abcdef", ty);
        module.add_import_func("./glue.js", "__wbg_other", ty);
        let mut function = |name: &str| {
            let builder = FunctionBuilder::new(&mut module.types, &[], &[]);
            let function = builder.finish(Vec::new(), &mut module.funcs);
            module.exports.add(name, function);
        };
        function("__wbindgen_start");
        function("main");
        let glue = "{ __wbg_now_0123456789abcdef: function() { main(`“${x}”`) } }; wasm.__wbindgen_start(__wbg_others)";
        let shorter = shorten(&mut module, glue);

        assert_eq!(shorter, "{ $0: function() { main(`“${x}”`) } }; wasm.$1(__wbg_others)");
        let imports: Vec<_> = module.imports.iter().map(|import| import.name.as_str()).collect();
        assert_eq!(imports, ["$0", "__wbg_other"], "what the glue does not name stays as it is");
        let exports: Vec<_> = module.exports.iter().map(|export| export.name.as_str()).collect();
        assert_eq!(exports, ["$1", "main"]);
    }
}
