import { NavLink } from 'react-router';
import classes from './SectionTabs.module.css';

export interface Section {
  to: string;
  label: string;
}

/** The pages of one area, side by side below its heading. */
export function SectionTabs({ sections, label }: { sections: Section[]; label: string }) {
  if (sections.length < 2) return null;
  return (
    <nav className={classes.tabs} aria-label={label}>
      {sections.map((section) => (
        <NavLink key={section.to} to={section.to} end className={classes.tab}>
          {section.label}
        </NavLink>
      ))}
    </nav>
  );
}
