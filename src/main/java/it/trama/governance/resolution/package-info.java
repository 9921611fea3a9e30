/** What bodies resolved: numbered when the vote closes, made effective in the same breath, found again and printed. */
@NullMarked
package it.trama.governance.resolution;

import org.jspecify.annotations.NullMarked;
