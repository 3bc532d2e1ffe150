/**
 * What a YAML text says, and on which line it says so.
 *
 * <p>Knows nothing of statements or vocabularies, and never builds any object but the ones below.
 * Start reading at {@link org.minbar.corpus.yaml.YamlValue}.
 */
@NullMarked
package org.minbar.corpus.yaml;

import org.jspecify.annotations.NullMarked;
